"""Whether an address at which a private answer is to be left is Slack's own: nothing is posted anywhere else."""

from urllib.parse import urlsplit

SLACKS_DOMAINS = ("slack.com", "slack-gov.com")
"""Response URLs are at hooks.slack.com, in GovSlack at hooks.slack-gov.com:
https://docs.slack.dev/interactivity/handling-user-interaction#message_responses and
https://docs.slack.dev/govslack"""


def is_of_slack(url: str, api_url: str) -> bool:
    """Return whether a response URL is Slack's, by its host; also where it is at the API that this bot calls."""
    try:
        parts, api = urlsplit(url), urlsplit(api_url)
        if (parts.scheme, parts.hostname, parts.port) == (api.scheme, api.hostname, api.port):
            return True
        is_plain = parts.scheme == "https" and parts.port in (None, 443) and parts.username is None
        host = parts.hostname or ""
    except ValueError:  # an odd port or an odd address
        return False
    return is_plain and any(host == domain or host.endswith(f".{domain}") for domain in SLACKS_DOMAINS)
