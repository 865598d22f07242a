package org.btdeploy.diagram.notation;

/** The colours icons are drawn in, by what their elements have to do with; a {@link Theme} says which colour that is. */
public enum Ink {
	/** BizTalk run time. */
	BLUE,
	/** Processing, tracking, monitoring. */
	GREEN,
	/** Databases. */
	PURPLE,
	/** Single sign-on and secrets. */
	GOLD,
	/** Web and mail. */
	BROWN,
	/** Files, machines, administration, everything else. */
	SLATE,
	/** Firewalls. */
	BRICK
}
