package engram.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Layout;
import picocli.CommandLine.IHelpSectionRenderer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Lists the options of a command under the names of the mixins that they come from. */
final class OptionSections implements IHelpSectionRenderer {
  private static final String OTHERS = "Other";

  private OptionSections() {}

  /** For a command and those below it. */
  static void install(CommandLine command) {
    command.getSubcommands().values().forEach(OptionSections::install);
    if (sections(command.getCommandSpec()).size() == 1) return;
    command.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_OPTION_LIST, new OptionSections());
  }

  @Override
  public String render(Help help) {
    StringBuilder text = new StringBuilder();
    sections(help.commandSpec())
        .forEach(
            (name, options) -> {
              Layout layout = help.createDefaultLayout();
              layout.addOptions(options, help.parameterLabelRenderer());
              text.append(System.lineSeparator()).append(name).append(System.lineSeparator());
              text.append(layout);
            });
    return text.toString();
  }

  private static Map<String, List<OptionSpec>> sections(CommandSpec command) {
    Map<String, List<OptionSpec>> sections = new LinkedHashMap<>();
    List<OptionSpec> others = new ArrayList<>(command.options());
    add(command, command, sections);
    sections.values().forEach(others::removeAll);
    if (!others.isEmpty()) sections.put(OTHERS, others);
    return sections;
  }

  /** A mixin without a name of its own has that of its Java field, which is no heading. */
  private static boolean isHeading(String name) {
    return Character.isUpperCase(name.charAt(0));
  }

  /** A mixin of mixins is no section of its own. */
  private static void add(
      CommandSpec command, CommandSpec spec, Map<String, List<OptionSpec>> sections) {
    spec.mixins()
        .forEach(
            (name, mixin) -> {
              if (mixin.options().isEmpty()) return;
              if (mixin.mixins().isEmpty()) {
                if (!isHeading(name)) return;
                sections
                    .computeIfAbsent(name, any -> new ArrayList<>())
                    .addAll(
                        mixin.options().stream()
                            .map(o -> command.findOption(o.longestName()))
                            .toList());
              } else {
                add(command, mixin, sections);
              }
            });
  }
}
