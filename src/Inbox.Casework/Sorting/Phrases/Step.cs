namespace Inbox.Casework.Sorting.Phrases;

/// <summary>One step of a <see cref="Phrase"/>, linked to the step behind it.</summary>
internal abstract record Step
{
    private Step() { }

    /// <summary>The end of the match of this step and all behind it, all inside one sentence; -1 when they do not match.</summary>
    public abstract int Match(WordList words, int at, int sentence);

    /// <summary>The first two letters of the words it may begin with; null when that may be any word.</summary>
    public abstract IReadOnlySet<string>? FirstLetters();

    /// <summary>By which a word is looked up.</summary>
    public static string LettersOf(string folded) => folded.Length > 2 ? folded[..2] : folded;

    private static bool Inside(WordList words, int at, int sentence) => at < words.Count && words[at].Sentence == sentence;

    private static bool EndsClause(WordList words, int at) => at + 1 < words.Count && words[at + 1].Breath != words[at].Breath;

    /// <summary>The phrase is complete.</summary>
    public sealed record Done : Step
    {
        public override int Match(WordList words, int at, int sentence) => at;

        public override IReadOnlySet<string>? FirstLetters() => null;
    }

    /// <summary>Exactly this word, or any that begins with it.</summary>
    public sealed record Saying(string Folded, bool Beginning, Step Next) : Step
    {
        public override int Match(WordList words, int at, int sentence) =>
            Inside(words, at, sentence) && IsIt(words[at].Folded) ? Next.Match(words, at + 1, sentence) : -1;

        public override IReadOnlySet<string>? FirstLetters() => Beginning && Folded.Length < 2 ? null : new HashSet<string> { LettersOf(Folded) };

        private bool IsIt(string word) => Beginning ? word.StartsWith(Folded, StringComparison.Ordinal) : word == Folded;
    }

    /// <summary>One of several ways on; the first that leads to the end counts.</summary>
    public sealed record Choice(IReadOnlyList<Step> Ways) : Step
    {
        public override int Match(WordList words, int at, int sentence)
        {
            var best = -1;
            foreach (var way in Ways) best = Math.Max(best, way.Match(words, at, sentence));
            return best;
        }

        public override IReadOnlySet<string>? FirstLetters()
        {
            var all = new HashSet<string>();
            foreach (var way in Ways)
            {
                if (way.FirstLetters() is not { } some) return null;
                all.UnionWith(some);
            }

            return all;
        }
    }

    /// <summary>Up to so many words of any kind, the fewest that do, none of them behind a comma.</summary>
    public sealed record Gap(int Most, Step Next) : Step
    {
        public override int Match(WordList words, int at, int sentence)
        {
            for (var skipped = 0; skipped <= Most; skipped++)
            {
                if (Next.Match(words, at + skipped, sentence) is var end and >= 0) return end;
                if (!Inside(words, at + skipped, sentence) || EndsClause(words, at + skipped)) break;
            }

            return -1;
        }

        public override IReadOnlySet<string>? FirstLetters() => null;
    }

    /// <summary>Nothing of the sentence, or of its part behind a comma, stands before.</summary>
    public sealed record SentenceStart(Step Next) : Step
    {
        public override int Match(WordList words, int at, int sentence) =>
            at == 0 || words[at - 1].Clause != words[Math.Min(at, words.Count - 1)].Clause ? Next.Match(words, at, sentence) : -1;

        public override IReadOnlySet<string>? FirstLetters() => Next.FirstLetters();
    }

    /// <summary>Nothing of the sentence follows.</summary>
    public sealed record SentenceEnd(Step Next) : Step
    {
        public override int Match(WordList words, int at, int sentence) => Inside(words, at, sentence) ? -1 : Next.Match(words, at, sentence);

        public override IReadOnlySet<string>? FirstLetters() => null;
    }
}
