namespace Inbox.Tests.Reading;

public sealed class HtmlTests
{
    [Theory]
    [InlineData("<p>One</p><p>Two<br>three</p>", "One\n\nTwo\nthree")]
    [InlineData("<div>One</div><div><br></div><div>Two</div>", "One\n\nTwo")]
    [InlineData("<p class=MsoNormal>a rose</p><p class=MsoNormal>a thorn</p><p class=MsoNormal>&nbsp;</p><p class=MsoNormal>Ann</p>", "a rose\na thorn\n\nAnn")]
    [InlineData("<style>p{}</style><title>x</title><p style='display: none'>hidden</p>Seen<script>no()</script>", "Seen")]
    [InlineData("<div hidden>no</div><p>yes", "yes")]
    [InlineData("<ul><li>one<li>two</ul><ol><li>a</li><li>b</li></ol>", "- one\n- two\n1. a\n2. b")]
    [InlineData("<table><tr><td>Name</td><td>Day</td></tr><tr><td>Ann</td><td>May</td></tr></table>", "Name\tDay\nAnn\tMay")]
    [InlineData("<pre>two  blanks\n  kept</pre>", "two  blanks\n  kept")]
    [InlineData("Dear <b>Mikh</b>ail,\n  how &amp; why", "Dear Mikhail, how & why")]
    [InlineData("<head><title>never closed<body>Letter", "")]
    [InlineData("<head><meta x><body>Letter</body>", "Letter")]
    [InlineData("Smile <img alt='😊'> <img alt='logo of x'>!", "Smile 😊 !")]
    public void A_page_becomes_lines(string html, string text) => Letters.WithHtml(html).Words.Text.Value.ShouldBe(text);

    [Theory]
    [InlineData("<div class=gmail_quote><div class=gmail_attr>On Mon, 4 May 2026 at 10:00, Letters &lt;letters@charity.test&gt; wrote:<br></div><blockquote class=gmail_quote>Post it or return it?</blockquote></div>")]
    [InlineData("<div class=moz-cite-prefix>On 04/05/2026 10:00, Letters wrote:<br></div><blockquote type=cite cite=x>Post it or return it?</blockquote>")]
    [InlineData("<div class=protonmail_quote>On Monday, May 4th, 2026 at 10:00, Letters &lt;letters@charity.test&gt; wrote:<br><br><blockquote class=protonmail_quote type=cite>Post it or return it?</blockquote></div>")]
    [InlineData("<div class='yahoo_quoted'><div>On Monday 4 May 2026 at 10:00:00, Letters &lt;letters@charity.test&gt; wrote:</div><div><div>Post it or return it?</div></div></div>")]
    [InlineData("<blockquote type=cite><div>On 4 May 2026, at 10:00, Letters &lt;letters@charity.test&gt; wrote:</div><br><div>Post it or return it?</div></blockquote>")]
    [InlineData("<div>04.05.2026, 10:00, \"Letters\" &lt;letters@charity.test&gt;:</div><blockquote>Post it or return it?</blockquote>")]
    [InlineData("<hr><div id=divRplyFwdMsg><b>From:</b> Letters &lt;letters@charity.test&gt;<br><b>Sent:</b> Monday, 4 May 2026 10:00<br><b>To:</b> Ann &lt;ann@example.org&gt;<br><b>Subject:</b> Your letter</div><div>Post it or return it?</div>")]
    public void An_answer_above_a_quoted_mail_is_told_from_it(string quoted)
    {
        var words = Letters.WithHtml($"<div>Yes please.</div><br>{quoted}").Words;

        words.Text.Value.ShouldBe("Yes please.");
        words.Quoted.Value.ShouldContain("Post it or return it?");
    }

    [Fact]
    public void A_poem_that_somebody_indented_is_not_a_quotation() =>
        Letters.WithHtml("<p>Dear Mikhail, a poem:</p><blockquote>a rose<br>a thorn</blockquote><p>Ann</p>").Words.Text.Value.ShouldBe("Dear Mikhail, a poem:\n\na rose\na thorn\n\nAnn");

    [Fact(Timeout = 60_000)]
    public async Task Deep_nesting_comes_to_an_end()
    {
        var deep = string.Concat(Enumerable.Repeat("<div><blockquote type=cite>", 10_000)) + "x" + string.Concat(Enumerable.Repeat("</b></div>", 10_000));

        var mail = await Task.Run(() => Letters.WithHtml(deep), TestContext.Current.CancellationToken);

        (mail.Words.Text.Value + mail.Words.Quoted.Value).ShouldContain("x");
    }
}
