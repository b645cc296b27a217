/**
 * The picture of a network, for the rooms that show one: network, twin and lesion. A {@code
 * NetworkPicture} is all that is painted; a {@code NetworkLayout} says where; {@code
 * NetworkPainter} paints it, thickness being size. Wide layers are cut, pictures take the place of
 * many inputs. Begin with {@code NetworkPainter}.
 */
package engram.ui.graph;
