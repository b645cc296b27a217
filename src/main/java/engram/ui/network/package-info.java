/**
 * The network pane: the network with one sample in it, zoomed by the wheel, moved by dragging,
 * fitted by a double click; a step inside a batch lights up the layer at work and sends a pulse
 * through its connections. Weights are dragged, frozen and lesioned here. Its door is {@code
 * NetworkRoom}; begin with {@code NetworkPictures}.
 */
package engram.ui.network;
