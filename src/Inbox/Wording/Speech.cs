using System.Globalization;
using Inbox.Casework.Values;

namespace Inbox.Wording;

/// <summary>How a language writes dates, amounts and names of languages.</summary>
/// <param name="code">ISO 639-1.</param>
internal sealed class Speech(string code)
{
    private readonly CultureInfo _culture = CultureInfo.GetCultureInfo(code == "en" ? "en-GB" : code);

    /// <summary>1 September 2026.</summary>
    public string Day(DateOnly day) => day.ToString(DayPattern, _culture);

    /// <summary>Sunday 29 November 2026, 18:00 (London time), in the reader's zone.</summary>
    public string Moment(DateTimeOffset moment, string zone)
    {
        var there = TimeZoneInfo.ConvertTime(moment, TimeZoneInfo.FindSystemTimeZoneById(zone));
        var city = zone[(zone.LastIndexOf('/') + 1)..].Replace('_', ' ');
        return $"{there.ToString($"dddd {DayPattern}, HH:mm", _culture)} ({city} time)";
    }

    /// <summary>£2.20 in English, 2,20 £ elsewhere; currencies without a sign we know by their code.</summary>
    public string Amount(Money money)
    {
        var sign = money.Currency switch { "GBP" => "£", "USD" => "$", "EUR" => "€", var other => other };
        var amount = money.Amount.ToString("0.00", _culture);
        if (sign.Length > 1) return $"{amount} {sign}";
        return code == "en" ? sign + amount : $"{amount} {sign}";
    }

    /// <summary>The culture's own long form without the day of the week: 1. September 2026, 1 de septiembre de 2026.</summary>
    private string DayPattern => code == "en" ? "d MMMM yyyy" : _culture.DateTimeFormat.LongDatePattern.Replace("dddd", "", StringComparison.Ordinal).Trim(' ', ',', '.');

    /// <summary>German for de; the code itself where nobody knows better.</summary>
    public static string LanguageName(Language language)
    {
        if (!language.IsKnown) return "";
        var name = CultureInfo.GetCultureInfo(language.Code).EnglishName;
        return name.StartsWith("Unknown", StringComparison.Ordinal) ? language.Code : name;
    }
}
