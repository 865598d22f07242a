package org.btdeploy.diagram.layout;

/** What part of a straight line runs along or through, and where it may therefore lie. */
interface Piece {
	double low();

	double high();

	/** A way through a side of a box. */
	record Border(Box box, int side) implements Piece {
		@Override
		public double low() {
			int along = Axis.other(Side.axis(side));
			if (side == Side.TOP && box.hasTitle()) {
				return box.titleEnd() + Room.CORNER / 2;
			}
			return box.pos[along] + box.head(along) + (box.node == null ? 0 : along == Axis.X ? Room.CORNER : 4);
		}

		@Override
		public double high() {
			int along = Axis.other(Side.axis(side));
			double end = box.end(along) - (box.node == null ? 0 : Room.CORNER);
			return side == Side.TOP ? Math.min(end, box.badgeStart()) : end;
		}
	}

	/** The end at a side of a card, box or firewall. */
	record End(Pin pin) implements Piece {
		@Override
		public double low() {
			return pin.low();
		}

		@Override
		public double high() {
			return pin.high();
		}
	}
}
