/** What the commands of the labs report. The commands themselves are in {@code cli.memory}. */
package engram.cli.labs;
