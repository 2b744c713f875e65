namespace Inbox.Casework.Sorting.Phrases;

/// <summary>One word of a text, folded so that letter case and accents do not matter.</summary>
/// <param name="Folded">Lower case, without accents.</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="End">Just behind its last character.</param>
/// <param name="Sentence">Number of its sentence, from 0; no phrase reaches over the end of a sentence.</param>
/// <param name="Clause">Number of its clause (up to a comma or dash), from 0; a negation reaches no further.</param>
/// <param name="Breath">The same, but a single word between commas (", please,") parts nothing; no gap in a phrase reaches further.</param>
public readonly record struct Word(string Folded, int Start, int End, int Sentence, int Clause, int Breath = 0);
