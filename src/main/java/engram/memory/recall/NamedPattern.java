package engram.memory.recall;

/** A pattern and what it is called, such as a letter or a Chinese character. */
public record NamedPattern(String name, Pattern pattern) {}
