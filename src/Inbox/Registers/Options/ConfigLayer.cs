using Microsoft.Extensions.Configuration;

namespace Inbox.Registers.Options;

/// <summary>One source of options - inbox.yaml, secret files or the environment - that remembers where each key stands.</summary>
internal sealed class ConfigLayer : ConfigurationProvider, IConfigurationSource
{
    private readonly Dictionary<string, (string File, int Line)> _places = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Every key that is written down, also those left empty.</summary>
    public IReadOnlyDictionary<string, (string File, int Line)> Places => _places;

    /// <param name="value">Empty: the option is named but left at its default.</param>
    public void Put(string key, string value, string file, int line)
    {
        _places.TryAdd(key, (file, line));
        if (value.Length > 0) Data[key] = value;
    }

    public IConfigurationProvider Build(IConfigurationBuilder builder) => this;
}
