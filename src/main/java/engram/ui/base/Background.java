package engram.ui.base;

import java.util.concurrent.Executor;

/**
 * Where slow work is done, and where its result is shown.
 *
 * @param worker one thread beside the window's
 * @param window the window's thread
 */
public record Background(Executor worker, Executor window) {}
