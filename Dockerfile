# The bot as an image. It runs as nobody in particular (10001) and writes to /data alone. docs/running.md tells how.
ARG PYTHON_IMAGE=docker.io/library/python:3.11-slim-bookworm
FROM ${PYTHON_IMAGE}

ENV PYTHONDONTWRITEBYTECODE=1 PYTHONUNBUFFERED=1 PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_CACHE_DIR=1 PIP_ROOT_USER_ACTION=ignore

# First what changes seldom. pip refuses what has another hash than the one that is written down.
COPY deploy/build-tools.txt requirements.txt /tmp/
RUN python3 -m pip install --quiet --require-hashes --only-binary :all: -r /tmp/build-tools.txt \
    && python3 -m pip install --quiet --require-hashes -r /tmp/requirements.txt \
    && rm /tmp/build-tools.txt /tmp/requirements.txt

WORKDIR /app
COPY pyproject.toml LICENSE ./
COPY config/ config/
COPY knowledge/ knowledge/
COPY handlers/ handlers/
COPY bot/ bot/
# Compiled now: there is nowhere to keep it later. The folder for data belongs to whom the bot runs as.
RUN python3 -m compileall -q bot handlers knowledge config && install -d -m 0700 -o 10001 -g 10001 /data

USER 10001:10001
# HOME, for the user has no entry in /etc/passwd, and a library looks for it.
ENV DATA_DIR=/data HOME=/data PORT=3000
VOLUME /data
EXPOSE 3000
# http.client and not urllib: it asks this container itself, whatever proxy is set.
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 CMD ["python3", "-c", "import http.client, os, sys; bot = http.client.HTTPConnection('127.0.0.1', int(os.environ['PORT']), timeout=4); bot.request('GET', '/readyz'); sys.exit(bot.getresponse().status != 200)"]
STOPSIGNAL SIGTERM
CMD ["python3", "-m", "bot", "run"]
