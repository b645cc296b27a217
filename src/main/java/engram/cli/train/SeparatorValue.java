package engram.cli.train;

import engram.cli.OptionValue;
import java.util.Map;

/** A character that stands between two columns. */
final class SeparatorValue extends OptionValue<Character> {
  private static final Map<String, Character> NAMES =
      Map.of("comma", ',', "semicolon", ';', "tab", '\t', "space", ' ');

  @Override
  public String allowed() {
    return "comma, semicolon, tab, space or another sign";
  }

  @Override
  public Character read(String text) {
    if (NAMES.containsKey(text)) return NAMES.get(text);
    require(text.length() == 1);
    char sign = text.charAt(0);
    require(!Character.isLetterOrDigit(sign) && "\"\r\n.-+\0".indexOf(sign) < 0);
    return sign;
  }
}
