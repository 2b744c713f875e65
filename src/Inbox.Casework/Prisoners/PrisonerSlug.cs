using System.Diagnostics.CodeAnalysis;

namespace Inbox.Casework.Prisoners;

/// <summary>A prisoner's short name in files, addresses and commands: lower-case Latin letters, digits and single hyphens, e.g. <c>mikhail-zhilin</c>.</summary>
public sealed record PrisonerSlug
{
    private PrisonerSlug(string text) => Text = text;

    public string Text { get; }

    public static bool TryParse(string? text, [NotNullWhen(true)] out PrisonerSlug? slug)
    {
        var sound = text is { Length: > 0 and <= 80 } && text.Split('-').All(part => part.Length > 0 && part.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c)));
        slug = sound ? new PrisonerSlug(text!) : null;
        return sound;
    }

    /// <exception cref="FormatException">The text is not a slug.</exception>
    public static PrisonerSlug Parse(string text) => TryParse(text, out var slug) ? slug : throw new FormatException($"'{text}' is not a slug");

    public override string ToString() => Text;
}
