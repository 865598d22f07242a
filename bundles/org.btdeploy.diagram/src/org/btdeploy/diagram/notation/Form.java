package org.btdeploy.diagram.notation;

/**
 * The basic forms elements are drawn in, with their default size in points.
 */
public enum Form {
	DOMAIN(300, 150),
	ZONE(200, 110),
	FRAME(180, 100),
	CARD(148, 56),
	/** A line inside a card: host instance, database. */
	ROW(128, 24),
	CLOUD(112, 68),
	FIREWALL(86, 30),
	NOTE(180, 44);

	private final double width;
	private final double height;

	Form(double width, double height) {
		this.width = width;
		this.height = height;
	}

	public double width() {
		return width;
	}

	public double height() {
		return height;
	}
}
