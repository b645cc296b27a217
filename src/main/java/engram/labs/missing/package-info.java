/**
 * What a network says of a class or region that it never saw, and with which confidence. Pure and
 * seeded; begin reading at {@link engram.labs.missing.MissingRun}.
 */
package engram.labs.missing;
