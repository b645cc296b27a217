/**
 * Through which every file, pipe and device is read: bounded, and with a wait that can be ended.
 * Everything that reads uses it; it knows no format. Begin with {@code InputFile}.
 */
package engram.files.input;
