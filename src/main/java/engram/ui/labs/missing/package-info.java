/**
 * Who is missing: what a network says of a class or a region that it never saw, whether its
 * sureness comes true, and what to discuss about it. Nobody but {@code engram.ui.labs} uses it;
 * begin reading at {@link engram.ui.labs.missing.MissingModels}.
 */
package engram.ui.labs.missing;
