package engram.data;

import com.ezylang.evalex.parser.Token;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Whether the tokens of a formula can follow one another: values and signs in turn. The library
 * itself reads {@code min(1 2)} or {@code ()3} without complaint.
 */
final class FormulaOrder {
  private static final Pattern NUMBER =
      Pattern.compile("([0-9]+\\.?[0-9]*|\\.[0-9]+)(e[+-]?[0-9]+)?");

  private final FormulaText text;
  private final Deque<Boolean> callsOpen = new ArrayDeque<>();
  private boolean valueExpected = true;

  private FormulaOrder(FormulaText text) {
    this.text = text;
  }

  static void check(FormulaText text, List<Token> tokens) throws FormulaException {
    FormulaOrder order = new FormulaOrder(text);
    boolean called = false;
    for (Token token : tokens) {
      if (order.valueExpected) {
        order.takeValue(token, called);
      } else {
        order.takeSign(token);
      }
      called = token.getType() == Token.TokenType.FUNCTION;
    }
    if (order.valueExpected) throw text.problemAtEnd(FormulaFault.VALUE);
  }

  private void takeValue(Token token, boolean called) throws FormulaException {
    switch (token.getType()) {
      case NUMBER_LITERAL -> {
        String number = token.getValue();
        if (!NUMBER.matcher(number).matches() || !Double.isFinite(Double.parseDouble(number))) {
          throw problem(FormulaFault.NUMBER, token);
        }
        valueExpected = false;
      }
      case VARIABLE_OR_CONSTANT -> {
        if (FormulaReader.named(token.getValue(), text.variables).isEmpty()) {
          boolean function = FormulaFunction.of(token.getValue()).isPresent();
          throw problem(function ? FormulaFault.BRACKETS : FormulaFault.WORD, token);
        }
        valueExpected = false;
      }
      case FUNCTION, PREFIX_OPERATOR -> valueExpected = true;
      case BRACE_OPEN -> callsOpen.push(called);
      case STRING_LITERAL -> throw problem(FormulaFault.SIGN, token);
      default -> throw problem(FormulaFault.VALUE, token);
    }
  }

  private void takeSign(Token token) throws FormulaException {
    switch (token.getType()) {
      case INFIX_OPERATOR -> valueExpected = true;
      case BRACE_CLOSE -> callsOpen.pop();
      case COMMA -> {
        if (!Boolean.TRUE.equals(callsOpen.peek())) throw problem(FormulaFault.COMMA, token);
        valueExpected = true;
      }
      case STRING_LITERAL -> throw problem(FormulaFault.SIGN, token);
      default -> throw problem(FormulaFault.OPERATOR, token);
    }
  }

  private FormulaException problem(FormulaFault fault, Token token) {
    return text.problem(fault, token.getStartPosition());
  }
}
