"""How the page draws Slack's text: what is marked is shown so, and nothing that is typed becomes markup."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from playwright.sync_api import Page, expect

from tests.bot.playground.page.conftest import Show
from tests.bot.playground.page.sample_snapshot import message, snapshot

pytestmark = pytest.mark.browser

DRAW = """async (text) => {
  const { drawMrkdwn } = await import("/playground/page/text/mrkdwn.js");
  const { Directory } = await import("/playground/page/directory.js");
  const people = [{ id: "U0SAM", real_name: "Sam Okafor" }];
  const channels = [{ id: "C0TEAMCHAT", kind: "channel", title: "team-chat" }];
  const place = document.createElement("div");
  place.append(drawMrkdwn(text, new Directory({ people, channels, bot_user: "U0EXCHANGE", user: "U0ALEX" })));
  const tags = [...place.querySelectorAll("*")].map((drawn) => drawn.localName);
  return { html: place.innerHTML, words: place.textContent, tags };
}"""


@pytest.mark.parametrize(
    ("mrkdwn", "html"),
    [
        ("*bold* word", "<strong>bold</strong> word"),
        ("_italic_, ~gone~", "<em>italic</em>, <s>gone</s>"),
        ("*bold with _italic_ in it*", "<strong>bold with <em>italic</em> in it</strong>"),
        ("2 * 3 * 4 and snake_case_name", "2 * 3 * 4 and snake_case_name"),
        ("`*as typed*`", "<code>*as typed*</code>"),
        ("```a &lt; b\nc```", "<pre>a &lt; b\nc</pre>"),
        ("one\ntwo", "one<br>two"),
        ("&gt; said\n&gt; again\nafter", "<blockquote>said<br>again</blockquote>after"),
        (":seedling: :no_such_emoji:", "🌱 :no_such_emoji:"),
        ("&lt;b&gt; &amp;amp;", "&lt;b&gt; &amp;amp;"),
        ("<@U0SAM>", '<span class="mention">@Sam Okafor</span>'),
        ("<#C0TEAMCHAT> <#C1|other>", '<span class="mention">#team-chat</span> <span class="mention">#other</span>'),
        (
            "<https://example.org/read|*not bold* here>",
            '<a href="https://example.org/read" target="_blank" rel="noopener noreferrer">*not bold* here</a>',
        ),
        (
            "<!date^0^{date_num}|long ago>",
            '<time datetime="1970-01-01T00:00:00.000Z">01/01/1970</time>',
        ),
    ],
)
def test_mrkdwn_looks_as_in_slack(show: Show, mrkdwn: str, html: str) -> None:
    assert show(snapshot()).evaluate(DRAW, mrkdwn)["html"] == html


@pytest.mark.parametrize("address", ["javascript:alert(1)", "data:text/html,x", "vbscript:x"])
def test_a_link_that_runs_a_program_is_no_link(show: Show, address: str) -> None:
    assert "a" not in show(snapshot()).evaluate(DRAW, f"<{address}|press here>")["tags"]


def test_markup_in_a_message_is_shown_as_it_was_typed(show: Show) -> None:
    page = show(snapshot(message("<img src=x onerror=alert(1)> &lt;script&gt;alert(1)&lt;/script&gt;")))

    expect(page.get_by_text("<img src=x onerror=alert(1)> <script>alert(1)</script>")).to_be_visible()


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(alphabet=st.sampled_from("ab *_~`<>|@#!&;:/.\n^{}0javscript"), max_size=60))
def test_any_text_is_drawn_with_the_known_tags_only(drawing_page: Page, text: str) -> None:
    known = {"strong", "em", "s", "code", "pre", "br", "blockquote", "a", "span", "time"}

    assert set(drawing_page.evaluate(DRAW, text)["tags"]) <= known


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(alphabet=st.characters(exclude_categories=["Cs"], exclude_characters="*_~`<>&:\r\n"), max_size=60))
def test_text_without_marks_is_shown_as_it_is(drawing_page: Page, text: str) -> None:
    assert drawing_page.evaluate(DRAW, text)["words"] == text


@pytest.fixture
def drawing_page(show: Show) -> Page:
    """The page, ready to draw texts."""
    return show(snapshot())
