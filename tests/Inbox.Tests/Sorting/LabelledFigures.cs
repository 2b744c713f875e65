namespace Inbox.Tests.Sorting;

/// <summary>The figures of a part of the labelled set.</summary>
internal sealed class LabelledFigures(IReadOnlyList<MailScore> scores)
{
    private readonly List<MailScore> _letters = [.. scores.Where(s => s.IsLetter)];

    public int WrongPrisoners => Count(MailScore.WrongPrisoner);

    public int MachinesAnswered => Count(MailScore.Machine);

    public double NotRecognised => Share(_letters, MailScore.NotRecognised);

    public double Asked => Share(_letters, MailScore.Asked);

    public double WishRight => 1 - Share(scores, MailScore.Wish) - Share(scores, MailScore.WrongWish);

    public double WishWrong => Share(scores, MailScore.WrongWish);

    public double NothingLost => 1 - Share(_letters, MailScore.Lost);

    public double NothingForeign => 1 - Share(_letters, MailScore.Foreign);

    public double KindRight => 1 - Share(scores, MailScore.Kind);

    public double LanguageRight => 1 - Share(_letters, MailScore.Language);

    public override string ToString() => FormattableString.Invariant($"""
        mails {scores.Count}, letters {_letters.Count}
          wrong prisoner          {WrongPrisoners}
          machine answered        {MachinesAnswered}
          letter not recognised   {NotRecognised:P1}
          asked though clear      {Asked:P1}
          kind right              {KindRight:P1}
          wish right              {WishRight:P1}, wrong {WishWrong:P1}
          nothing lost            {NothingLost:P1}
          nothing foreign left    {NothingForeign:P1}
          language right          {LanguageRight:P1}
        """);

    private int Count(string miss) => scores.Count(s => Has(s, miss));

    private static double Share(IReadOnlyList<MailScore> of, string miss) => of.Count == 0 ? 0 : (double)of.Count(s => Has(s, miss)) / of.Count;

    private static bool Has(MailScore score, string miss) => score.Misses.Any(m => m == miss || m.StartsWith(miss + ":", StringComparison.Ordinal));
}
