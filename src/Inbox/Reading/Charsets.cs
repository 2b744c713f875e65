using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text;
using UtfUnknown;

namespace Inbox.Reading;

/// <summary>Bytes of text to characters, also where the mail names the wrong charset or none.</summary>
public static class Charsets
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Makes the charsets of Windows and of old Unix known (koi8-r, windows-1251, gb18030 …); may be called any number of times.</summary>
    /// <remarks>
    /// Must run before the first look-up of a charset: MimeKit remembers failed look-ups, and Cyrillic would stay garbled.
    /// Hence it also runs by itself as soon as anything of this program is used.
    /// </remarks>
    [ModuleInitializer]
    [SuppressMessage("Usage", "CA2255:The 'ModuleInitializer' attribute should not be used in libraries", Justification = "This is the program itself; see the remark on remembered failures.")]
    public static void Register() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <param name="bytes">The text as it came.</param>
    /// <param name="declared">The charset the mail names; null or blank when it names none.</param>
    /// <param name="oddities">Told when the declaration was wrong.</param>
    internal static string Decode(ReadOnlySpan<byte> bytes, string? declared, Oddities oddities)
    {
        if (bytes.Length == 0) return "";
        if (ByMark(bytes) is { } marked) return marked;
        var named = Named(declared);
        if (named is not null && !IsWeak(named, bytes) && TryDecode(named, bytes, out var text)) return text;
        if (TryDecode(StrictUtf8, bytes, out text))
        {
            if (named is not null && named.CodePage is not (20127 or 65001) && HasHighBytes(bytes)) oddities.Add("the declared charset was wrong; read as utf-8");
            return text;
        }

        return Guess(bytes, named, declared, oddities);
    }

    /// <summary>The charset by its name or by a common misspelling of it; null when it is not known.</summary>
    internal static Encoding? Named(string? charset)
    {
        var name = charset?.Trim().Trim('"', '\'').ToLowerInvariant();
        if (string.IsNullOrEmpty(name)) return null;
        try
        {
            return Encoding.GetEncoding(Canonical(name), EncoderFallback.ReplacementFallback, DecoderFallback.ExceptionFallback);
        }
        catch (ArgumentException)
        {
            return null;
        }
        catch (NotSupportedException)
        {
            return null;
        }
    }

    /// <summary>Seen in: The Bat, old Outlook Express, web forms, PHP mailers.</summary>
    private static string Canonical(string name) => name switch
    {
        "koi8r" or "koi-8-r" or "koi8" or "koi8_r" => "koi8-r",
        "koi8u" => "koi8-u",
        "utf8" or "utf_8" or "unicode-1-1-utf-8" or "utf-8mb4" => "utf-8",
        "cp866" or "866" or "cp-866" => "ibm866",
        "win-1251" or "windows1251" or "win1251" or "cp-1251" or "cp1251" or "x-cp1251" => "windows-1251",
        "gb2312" or "gbk" or "cp936" or "x-gbk" => "gb18030",
        "iso-8859-1" or "iso8859-1" or "latin1" => "windows-1252",
        "iso-8859-8-i" => "iso-8859-8",
        "ansi" or "cp1252" or "cp-1252" => "windows-1252",
        "utf-7" or "utf7" => "us-ascii",
        _ when name.StartsWith("cp125", StringComparison.Ordinal) => "windows-" + name[2..],
        _ when name.StartsWith("iso8859-", StringComparison.Ordinal) => "iso-8859-" + name[8..],
        _ => name,
    };

    /// <summary>Ascii and latin-1 are what programs write when they do not know: with high bytes they prove nothing.</summary>
    private static bool IsWeak(Encoding encoding, ReadOnlySpan<byte> bytes) => encoding.CodePage is 20127 or 28591 or 1252 && HasHighBytes(bytes);

    private static bool HasHighBytes(ReadOnlySpan<byte> bytes) => bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF) >= 0;

    private static string? ByMark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, .. var rest] => Encoding.UTF8.GetString(rest),
        [0xFF, 0xFE, .. var rest] => Encoding.Unicode.GetString(rest),
        [0xFE, 0xFF, .. var rest] => Encoding.BigEndianUnicode.GetString(rest),
        _ => null,
    };

    private static bool TryDecode(Encoding encoding, ReadOnlySpan<byte> bytes, [NotNullWhen(true)] out string? text)
    {
        try
        {
            text = encoding.GetString(bytes);
            return true;
        }
        catch (DecoderFallbackException)
        {
            text = null;
            return false;
        }
    }

    private static string Guess(ReadOnlySpan<byte> bytes, Encoding? named, string? declared, Oddities oddities)
    {
        var sample = bytes[..Math.Min(bytes.Length, 64 * 1024)].ToArray();
        var detected = CharsetDetector.DetectFromBytes(sample).Detected;
        var guessed = detected is { Confidence: >= 0.4f } ? Named(detected.EncodingName) : null;
        // Latin-1 by name and no better guess: believe the name.
        var chosen = guessed is { CodePage: not 20127 } ? guessed : named ?? Encoding.GetEncoding(1252);
        if (string.IsNullOrWhiteSpace(declared)) oddities.Add($"no charset was declared; read as {chosen.WebName}");
        else if (chosen.CodePage != named?.CodePage) oddities.Add($"the declared charset did not fit; read as {chosen.WebName}");
        return TryDecode(chosen, bytes, out var text) ? text : Lossy(chosen, bytes, oddities);
    }

    private static string Lossy(Encoding chosen, ReadOnlySpan<byte> bytes, Oddities oddities)
    {
        oddities.Add("some characters could not be read");
        return Encoding.GetEncoding(chosen.CodePage, EncoderFallback.ReplacementFallback, DecoderFallback.ReplacementFallback).GetString(bytes);
    }
}
