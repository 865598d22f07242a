package org.btdeploy.diagram.scene;

/** What a figure of the scene is, for hit testing and checks. */
public enum FigureKind {
	/** A domain. */
	DOMAIN,
	ZONE,
	/** A box around nodes that belong together. */
	FRAME,
	/** A line with its arrow heads. */
	LINE,
	/** A card: server, partner, anything with an icon and a name. */
	CARD,
	/** A line inside a card that stands for an element of its own: a host instance, a database. */
	ROW,
	/** The cloud of the Internet. */
	EXTERNAL,
	FIREWALL,
	NOTE,
	/** A label on a line. */
	CHIP,
	/** A mark for findings on the corner of another figure. */
	BADGE,
	/** Title, legend, footer: belongs to no element. */
	DECORATION;

	/** @return whether other figures stand in it */
	public boolean isContainer() {
		return this == DOMAIN || this == ZONE || this == FRAME;
	}

	/** @return whether lines must keep out of it */
	public boolean isSolid() {
		return this == CARD || this == EXTERNAL || this == FIREWALL || this == NOTE;
	}
}
