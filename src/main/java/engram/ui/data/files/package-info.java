/**
 * The user's own files (Ctrl+O, or dragged onto the window): the assistant shows the first rows and
 * what it guesses; kinds, target, task, gaps and scaling can be changed, and a fault is told with
 * line, column and what to do. Used by the Data page, and {@code DropController} by the window.
 * Begin with {@code ImportViewModel}, then {@code ImportDesk}.
 */
package engram.ui.data.files;
