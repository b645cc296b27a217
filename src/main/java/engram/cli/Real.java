package engram.cli;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The decimal numbers that an option takes; {@link OptionReaders} reads it. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface Real {
  double from() default Double.NEGATIVE_INFINITY;

  double above() default Double.NEGATIVE_INFINITY;

  double to() default Double.POSITIVE_INFINITY;

  double below() default Double.POSITIVE_INFINITY;
}
