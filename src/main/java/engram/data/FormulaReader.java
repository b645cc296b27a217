package engram.data;

import com.ezylang.evalex.config.ExpressionConfiguration;
import com.ezylang.evalex.config.FunctionDictionaryIfc;
import com.ezylang.evalex.config.MapBasedFunctionDictionary;
import com.ezylang.evalex.config.MapBasedOperatorDictionary;
import com.ezylang.evalex.config.OperatorDictionaryIfc;
import com.ezylang.evalex.functions.basic.MaxFunction;
import com.ezylang.evalex.functions.basic.SqrtFunction;
import com.ezylang.evalex.operators.OperatorIfc;
import com.ezylang.evalex.operators.arithmetic.InfixDivisionOperator;
import com.ezylang.evalex.operators.arithmetic.InfixMinusOperator;
import com.ezylang.evalex.operators.arithmetic.InfixMultiplicationOperator;
import com.ezylang.evalex.operators.arithmetic.InfixPlusOperator;
import com.ezylang.evalex.operators.arithmetic.InfixPowerOfOperator;
import com.ezylang.evalex.operators.arithmetic.PrefixMinusOperator;
import com.ezylang.evalex.operators.arithmetic.PrefixPlusOperator;
import com.ezylang.evalex.parser.ASTNode;
import com.ezylang.evalex.parser.ParseException;
import com.ezylang.evalex.parser.ShuntingYardConverter;
import com.ezylang.evalex.parser.Token;
import com.ezylang.evalex.parser.Tokenizer;
import java.util.List;
import java.util.Optional;

/**
 * Reads a formula with EvalEx, which makes the tree of it. The library would compute with {@code
 * BigDecimal} and {@code Math}; the tree is taken over into {@link FormulaTerm}s instead.
 */
final class FormulaReader {
  private static final ExpressionConfiguration GRAMMAR =
      ExpressionConfiguration.builder()
          .operatorDictionary(operators())
          .functionDictionary(functions())
          .arraysAllowed(false)
          .structuresAllowed(false)
          .implicitMultiplicationAllowed(false)
          // With equal precedence, both from right to left, -a^b is -(a^b) and a^-b is a^(-b).
          .powerOfPrecedence(OperatorIfc.OPERATOR_PRECEDENCE_UNARY)
          .build();

  private final FormulaText text;

  FormulaReader(String typed, int variables) {
    text = new FormulaText(typed, variables);
  }

  private static OperatorDictionaryIfc operators() {
    OperatorDictionaryIfc operators = new MapBasedOperatorDictionary();
    operators.addOperator("+", new PrefixPlusOperator());
    operators.addOperator("-", new PrefixMinusOperator());
    operators.addOperator("+", new InfixPlusOperator());
    operators.addOperator("-", new InfixMinusOperator());
    operators.addOperator("*", new InfixMultiplicationOperator());
    operators.addOperator("/", new InfixDivisionOperator());
    operators.addOperator("^", new InfixPowerOfOperator());
    return operators;
  }

  /** Of the library's functions only the number of their values counts. */
  private static FunctionDictionaryIfc functions() {
    FunctionDictionaryIfc functions = new MapBasedFunctionDictionary();
    for (FormulaFunction function : FormulaFunction.values()) {
      functions.addFunction(
          function.word(), function.takesSeveral() ? new MaxFunction() : new SqrtFunction());
    }
    return functions;
  }

  FormulaTerm read() throws FormulaException {
    if (text.ascii.isBlank()) throw text.problemAtEnd(FormulaFault.EMPTY);
    if (text.ascii.length() > Formula.LONGEST) {
      throw text.problem(FormulaFault.TOO_LONG, Formula.LONGEST + 1);
    }
    text.checkBrackets();
    List<Token> tokens = tokens();
    FormulaOrder.check(text, tokens);
    try {
      return term(new ShuntingYardConverter(text.ascii, tokens, GRAMMAR).toAbstractSyntaxTree());
    } catch (ParseException e) {
      // Values and signs stand in their order: what is left is their number.
      throw text.problem(FormulaFault.ONE_VALUE, e.getStartPosition());
    }
  }

  private List<Token> tokens() throws FormulaException {
    try {
      return new Tokenizer(text.ascii, GRAMMAR).parse();
    } catch (ParseException e) {
      throw text.problem(fault(e.getStartPosition() - 1), e.getStartPosition());
    }
  }

  /** Why no token can stand there, from the character that is found. */
  private FormulaFault fault(int at) {
    char found = text.ascii.charAt(at);
    if (Character.isDigit(found) || found == '.') return FormulaFault.NUMBER;
    if (found == '(') return FormulaFault.OPERATOR;
    if ("+-*/^,)".indexOf(found) >= 0) return FormulaFault.VALUE;
    if (!Character.isLetter(found)) return FormulaFault.SIGN;
    String word = new FormulaText(text.ascii, text.variables).foundAt(at);
    boolean known = FormulaFunction.of(word).isPresent() || named(word, text.variables).isPresent();
    return known ? FormulaFault.OPERATOR : FormulaFault.WORD;
  }

  /** The variable or constant of that name. */
  static Optional<FormulaTerm> named(String word, int variables) {
    if (word.equals("pi") || word.equals("π")) return Optional.of(FormulaTerm.Constant.PI);
    if (word.equals("e")) return Optional.of(FormulaTerm.Constant.E);
    if (!word.matches("x[1-9][0-9]{0,5}")) return Optional.empty();
    int feature = Integer.parseInt(word.substring(1)) - 1;
    return feature < variables ? Optional.of(new FormulaTerm.Variable(feature)) : Optional.empty();
  }

  private FormulaTerm term(ASTNode node) {
    String word = node.getToken().getValue();
    List<FormulaTerm> parts = node.getParameters().stream().map(this::term).toList();
    return switch (node.getToken().getType()) {
      case NUMBER_LITERAL -> new FormulaTerm.Literal(Double.parseDouble(word), word);
      case VARIABLE_OR_CONSTANT -> named(word, text.variables).orElseThrow();
      case PREFIX_OPERATOR ->
          word.equals("-") ? new FormulaTerm.Negation(parts.get(0)) : parts.get(0);
      case FUNCTION -> new FormulaTerm.Call(FormulaFunction.of(word).orElseThrow(), parts);
      default -> new FormulaTerm.Operation(FormulaOperator.of(word), parts.get(0), parts.get(1));
    };
  }
}
