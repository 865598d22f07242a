package org.btdeploy.diagram.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The ways lines can take: along the gaps of all tables and through the borders of boxes. */
final class RouteGraph {
	final List<Channel> channels = new ArrayList<>();
	final List<Station> stations = new ArrayList<>();
	/** By box id: the stations on both sides of its border at which lines pass it. */
	private final List<List<Station>> gates = new ArrayList<>();
	/** By box id and axis: channel at gap index, cell of the other axis. */
	private final Channel[][][][] byCell;
	private final Box root;
	/** Invisible groups of notes. */
	final List<Box> notes;

	RouteGraph(BoxTree tree) {
		root = tree.root;
		notes = List.copyOf(tree.notes.values());
		byCell = new Channel[tree.boxes.size()][2][][];
		for (int i = 0; i < tree.boxes.size(); i++) {
			gates.add(new ArrayList<>(0));
		}
		addChannels(root);
		addCrossings(root);
	}

	private void addChannels(Box box) {
		for (int axis = 0; axis < 2; axis++) {
			int other = Axis.other(axis);
			Channel[][] grid = new Channel[box.table.count[axis] + 1][box.table.count[other]];
			byCell[box.id][axis] = grid;
			for (int index = 0; index <= box.table.count[axis]; index++) {
				addRuns(box, axis, index, grid[index]);
			}
		}
		for (Box item : box.items) {
			if (!item.isLeaf()) {
				addChannels(item);
			}
		}
	}

	private void addRuns(Box box, int axis, int index, Channel[] cells) {
		int cell = 0;
		while (cell < cells.length) {
			int from = cell;
			while (cell < cells.length && box.table.isOpen(axis, index, cell)) {
				cell++;
			}
			if (cell > from) {
				Channel channel = new Channel(box, axis, index, from, cell);
				channels.add(channel);
				java.util.Arrays.fill(cells, from, cell, channel);
			}
			cell++;
		}
	}

	private void addCrossings(Box box) {
		Table table = box.table;
		for (int row = 0; row <= table.count[Axis.Y]; row++) {
			for (int column = 0; column <= table.count[Axis.X]; column++) {
				Channel vertical = touching(box, Axis.X, column, row);
				Channel horizontal = touching(box, Axis.Y, row, column);
				if (vertical != null && horizontal != null) {
					Station station = add(vertical, horizontal.middle());
					station.isCrossing = true;
					horizontal.stations.add(station);
					gates(box, station, row, column);
				}
			}
		}
		for (Box item : box.items) {
			if (!item.isLeaf()) {
				addCrossings(item);
			}
		}
	}

	/** @return the channel of one gap that reaches another gap of the other axis */
	private Channel touching(Box box, int axis, int index, int other) {
		Channel[] cells = byCell[box.id][axis][index];
		Channel after = other < cells.length ? cells[other] : null;
		return after != null || other == 0 ? after : cells[other - 1];
	}

	private void gates(Box box, Station station, int row, int column) {
		if (row == 0) {
			gate(box, Side.TOP, station);
		}
		if (row == box.table.count[Axis.Y]) {
			gate(box, Side.BOTTOM, station);
		}
		if (column == 0) {
			gate(box, Side.LEFT, station);
		}
		if (column == box.table.count[Axis.X]) {
			gate(box, Side.RIGHT, station);
		}
	}

	/** Leads from a station in an outermost gap of a box through its border, and on through further borders. */
	private void gate(Box box, int side, Station inner) {
		if (box == root) {
			return;
		}
		int axis = Side.axis(side);
		double at = inner.at[Axis.other(axis)];
		Piece border = new Piece.Border(box, side);
		if (at < border.low() + (side == Side.TOP && box.hasTitle() ? 24 : 0) || at > border.high() || isGuarded(box, side, at)) {
			return;
		}
		Channel channel = beside(box, side, at);
		Station outer = add(channel, at);
		gates.get(box.id).add(inner);
		gates.get(box.id).add(outer);
		inner.next[side] = outer;
		inner.piece[side] = border;
		outer.next[Side.opposite(side)] = inner;
		outer.piece[Side.opposite(side)] = border;
		onward(channel, side, outer);
	}

	/** At the sides, where cards are low, a badge leaves no room for lines in its row. */
	private static boolean isGuarded(Box box, int side, double at) {
		for (Guard guard : box.guards) {
			if (guard.side == side && Side.axis(side) == Axis.X && Math.abs(guard.middle(Axis.Y) - at) < guard.size(Axis.Y) / 2 + Room.CORNER) {
				return true;
			}
		}
		return false;
	}

	private void onward(Channel channel, int side, Station station) {
		if (Side.isHigh(side) ? channel.isLast() : channel.isFirst()) {
			gate(channel.box, side, station);
		}
	}

	/** @return the channel along a side of an item at a coordinate */
	private Channel beside(Box item, int side, double at) {
		int axis = Side.axis(side);
		int other = Axis.other(axis);
		int index = item.at[axis] + (Side.isHigh(side) ? item.span[axis] : 0);
		int cell = item.at[other];
		while (cell < item.at[other] + item.span[other] - 1 && at > item.parent.table.low(other, cell + 1)) {
			cell++;
		}
		return byCell[item.parent.id][axis][index][cell];
	}

	private Channel inside(Box box, int side, double at) {
		int axis = Side.axis(side);
		int index = Side.isHigh(side) ? box.table.count[axis] : 0;
		return byCell[box.id][axis][index][0];
	}

	private Station add(Channel channel, double along) {
		Station station = new Station(stations.size(), channel.box);
		station.at[channel.axis] = channel.middle();
		station.at[Axis.other(channel.axis)] = along;
		stations.add(station);
		channel.stations.add(station);
		return station;
	}

	/** Ties a terminal to the channels around it. */
	void connect(Terminal terminal) {
		if (terminal.guard != null) {
			int side = terminal.guard.side;
			pin(terminal, terminal.inner ? Side.opposite(side) : side);
			return;
		}
		for (int side = 0; side < 4; side++) {
			if (Side.axis(side) == Axis.Y || !hasBadge(terminal, terminal.inner ? Side.opposite(side) : side)) {
				pin(terminal, side);
			}
		}
	}

	/** A badge at the left or right leaves little room on that side for lines that end at the box. */
	private static boolean hasBadge(Terminal terminal, int side) {
		for (Guard guard : terminal.box.guards) {
			if (guard.side == side) {
				return true;
			}
		}
		return false;
	}

	private void pin(Terminal terminal, int side) {
		int along = Axis.other(Side.axis(side));
		double at = (terminal.low(along) + terminal.high(along)) / 2;
		Channel channel = terminal.inner ? inside(terminal.box, Side.opposite(side), at) : beside(terminal.box, side, at);
		Station station = add(channel, at);
		Pin pin = new Pin(terminal, side, station);
		terminal.pins.add(pin);
		station.pin[Side.opposite(side)] = pin;
		if (!terminal.inner) {
			onward(channel, side, station);
		}
	}

	/** Joins the stations of each channel to a chain; call when all terminals are connected. */
	void link() {
		for (Channel channel : channels) {
			int along = Axis.other(channel.axis);
			channel.stations.sort(Comparator.comparingDouble((Station station) -> station.at[along]));
			for (int i = 1; i < channel.stations.size(); i++) {
				join(channel.stations.get(i - 1), channel.stations.get(i), Side.of(along, true), channel);
			}
			block(channel.stations, along);
		}
	}

	/** @return the stations on both sides of the border of a box at which lines pass it */
	List<Station> gates(Box box) {
		return gates.get(box.id);
	}

	/** Gathers the stations between crossings. */
	private static void block(List<Station> stations, int along) {
		int from = 0;
		for (int i = 1; i < stations.size(); i++) {
			if (stations.get(i).isCrossing || i == stations.size() - 1) {
				if (i > from + 1) {
					block(stations, along, from, i);
				}
				from = i;
			}
		}
	}

	private static void block(List<Station> stations, int along, int from, int to) {
		Block block = new Block(stations.get(from), stations.get(to));
		stations.get(from).block[Side.of(along, true)] = block;
		stations.get(to).block[Side.of(along, false)] = block;
		for (int i = from + 1; i < to; i++) {
			stations.get(i).within[along] = block;
		}
	}

	private static void join(Station first, Station second, int side, Piece piece) {
		first.next[side] = second;
		first.piece[side] = piece;
		second.next[Side.opposite(side)] = first;
		second.piece[Side.opposite(side)] = piece;
	}
}
