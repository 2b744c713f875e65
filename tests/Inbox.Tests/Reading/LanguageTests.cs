using Inbox.Reading;

namespace Inbox.Tests.Reading;

public sealed class LanguageTests
{
    [Theory]
    [InlineData("Dear Mikhail, I hope this letter finds you well and in good spirits.", "en")]
    [InlineData("Lieber Michail, wir denken jeden Tag an dich und wünschen dir Kraft.", "de")]
    [InlineData("Cher Mikhaïl, nous pensons à toi tous les jours et t'envoyons du courage.", "fr")]
    [InlineData("Дорогой Михаил, мы думаем о тебе каждый день.", "ru")]
    [InlineData("Любий друже, ми думаємо про тебе щодня.", "uk")]
    [InlineData("Дарагі сябар, мы думаем пра цябе кожны дзень і чакаем цябе дома, ў Мінску.", "be")]
    [InlineData("Zhilin", "")]
    [InlineData("12345", "")]
    [InlineData("", "")]
    public void A_language_is_told_or_unknown(string text, string code) => LanguageReader.Read(text).Code.ShouldBe(code);
}
