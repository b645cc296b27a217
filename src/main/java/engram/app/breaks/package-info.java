/**
 * Where lines of text may break, in English and Chinese: the Java library's rules, and those of
 * Chinese typography that it does not know. {@code Main} installs it before the window is opened.
 * Begin with {@code LineBreakProvider}.
 */
package engram.app.breaks;
