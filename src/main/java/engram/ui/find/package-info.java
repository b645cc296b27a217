/**
 * One field, opened by Ctrl+K, that finds every place of the window by a part of its name in either
 * language, by the pinyin of its Chinese name, or by their initials. Nothing but the wiring uses
 * it; begin with {@link engram.ui.find.FindViewModel}, and with {@link engram.ui.find.NameMatch}
 * for what counts as found.
 */
package engram.ui.find;
