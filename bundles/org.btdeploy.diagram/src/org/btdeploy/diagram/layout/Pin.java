package org.btdeploy.diagram.layout;

/** One side of a terminal, tied to the station where its lines begin. */
final class Pin {
	/** The part of the height of a badge at which lines end; below is its name. */
	static final double BADGE_FACE = 0.62;
	static final double BADGE_CORNER = 5;
	final Terminal terminal;
	/** Direction in which a line leaves. */
	final int side;
	final Station station;
	/** Number of nets that use it. */
	int used;

	Pin(Terminal terminal, int side, Station station) {
		this.terminal = terminal;
		this.side = side;
		this.station = station;
	}

	int capacity() {
		return (int) Math.max(1, (high() - low()) / Room.PITCH);
	}

	double low() {
		int along = Axis.other(Side.axis(side));
		double low = terminal.low(along) + corner(along);
		boolean fromTop = terminal.inner && terminal.guard == null && side == Side.BOTTOM;
		return fromTop ? Math.max(low, terminal.box.titleEnd() + Room.CORNER / 2) : low;
	}

	double high() {
		int along = Axis.other(Side.axis(side));
		if (terminal.guard != null && along == Axis.Y) {
			return terminal.low(along) + BADGE_FACE * (terminal.high(along) - terminal.low(along));
		}
		double high = terminal.high(along) - corner(along);
		boolean atTop = terminal.guard == null && side == (terminal.inner ? Side.BOTTOM : Side.TOP);
		return atTop ? Math.max(low(), Math.min(high, terminal.box.badgeStart())) : high;
	}

	private double corner(int along) {
		double length = terminal.high(along) - terminal.low(along);
		return terminal.guard != null ? Math.min(BADGE_CORNER, length / 4) : Math.min(Room.CORNER, length / 4);
	}
}
