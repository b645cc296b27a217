/**
 * The data sets that come with Engram: the tables in {@code resources/engram/data/sets} and the
 * sets that are computed by a rule with noise, number and seed. Whoever needs one asks {@code
 * BuiltInSet}, where a set is declared once with its name and its rule; begin reading there.
 */
package engram.data.sets;
