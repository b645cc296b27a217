package engram;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Lets each test fail of the faults that nobody saw. It stands in {@code META-INF/services}, so
 * that no test has to ask for it. One that arises between two tests fails the next.
 */
public final class HiddenFaultsExtension
    implements BeforeAllCallback,
        BeforeEachCallback,
        AfterEachCallback,
        AfterAllCallback,
        ParameterResolver {
  private static HiddenFaults faults(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(Namespace.create(HiddenFaults.class))
        .getOrComputeIfAbsent(HiddenFaults.class);
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    faults(context).listen();
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    faults(context).listen();
  }

  @Override
  public void afterEach(ExtensionContext context) {
    assertNone(faults(context).take());
  }

  @Override
  public void afterAll(ExtensionContext context) {
    assertNone(faults(context).take());
  }

  private static void assertNone(List<HiddenFaults.Fault> faults) {
    if (faults.isEmpty()) return;
    AssertionError error =
        new AssertionError(
            faults.stream()
                .map(Object::toString)
                .collect(Collectors.joining("\n  ", "hidden faults:\n  ", "")));
    faults.stream()
        .map(HiddenFaults.Fault::thrown)
        .filter(t -> t != null)
        .forEach(error::addSuppressed);
    throw error;
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == HiddenFaults.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return faults(context);
  }
}
