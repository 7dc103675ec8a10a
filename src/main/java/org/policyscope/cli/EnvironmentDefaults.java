package org.policyscope.cli;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Takes an option that was not typed from {@code POLICYSCOPE_…}: {@code POLICYSCOPE_ENGINE}. */
final class EnvironmentDefaults implements IDefaultValueProvider {
  private static final String PREFIX = "POLICYSCOPE_";

  private final Map<String, String> environment;

  EnvironmentDefaults(Map<String, String> environment) {
    this.environment = Map.copyOf(environment);
  }

  @Override
  public @Nullable String defaultValue(ArgSpec argument) {
    if (!(argument instanceof OptionSpec option)) {
      return null;
    }
    String name = option.longestName().replaceFirst("^--", "");
    return environment.get(PREFIX + name.replace('-', '_').toUpperCase(Locale.ROOT));
  }
}
