package org.btdeploy.diagram.layout;

/** A sheet or slide a picture is to fill. */
public enum Sheet {
	/** Paper of ISO 216. */
	A4(210, 297),
	/** Paper as used in North America. */
	LETTER(215.9, 279.4),
	/** A slide, 16 to 9. */
	WIDESCREEN(190.5, 338.67);

	private final double shorter;
	private final double longer;

	Sheet(double shorter, double longer) {
		this.shorter = shorter;
		this.longer = longer;
	}

	/** @return width in millimetres */
	public double width(Orientation orientation) {
		return orientation == Orientation.PORTRAIT ? shorter : longer;
	}

	/** @return height in millimetres */
	public double height(Orientation orientation) {
		return orientation == Orientation.PORTRAIT ? longer : shorter;
	}

	/** @return width to height */
	public double aspect(Orientation orientation) {
		return width(orientation) / height(orientation);
	}

	/** @return how it is held where nobody says: slides lengthways, paper upright */
	public Orientation usual() {
		return this == WIDESCREEN ? Orientation.LANDSCAPE : Orientation.PORTRAIT;
	}
}
