package org.btdeploy.diagram.scene;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.diagram.notation.NodeState;
import org.btdeploy.diagram.notation.NotationEntry;
import org.btdeploy.diagram.notation.Tint;

/**
 * What a node of a view shows: filled by the view, measured by {@link NodeSizes}, drawn by {@link SceneBuilder}. Texts may
 * hold line feeds; they are wrapped where they are longer than their form allows.
 */
public final class NodeContent {
	private final NotationEntry notation;
	private final String title;
	private final List<String> details = new ArrayList<>(2);
	private final List<Row> rows = new ArrayList<>(0);
	private final List<Badge> badges = new ArrayList<>(0);
	private final List<Tint> tints = new ArrayList<>(1);
	private NodeState state;
	private String tip;
	private String link;

	/**
	 * @param notation how this kind of element looks
	 * @param title its label or name
	 */
	public NodeContent(NotationEntry notation, String title) {
		this.notation = notation;
		this.title = title;
	}

	/** Adds a smaller line below the title: the role of a server, a subtitle of a domain, a fact about a firewall. */
	public NodeContent detail(String text) {
		details.add(text);
		return this;
	}

	/** Adds a line inside the card, or at the bottom of a frame. */
	public NodeContent row(Row row) {
		rows.add(row);
		return this;
	}

	/** Adds a mark at the upper right corner. */
	public NodeContent badge(Badge badge) {
		badges.add(badge);
		return this;
	}

	/** Adds a colour family. For domains: one per kind, blended in this order. For frames: at most one, none for the usual look. */
	public NodeContent tint(Tint tint) {
		tints.add(tint);
		return this;
	}

	/** Sets the state, null for the normal one. */
	public NodeContent state(NodeState value) {
		state = value;
		return this;
	}

	/** Sets a longer text for whoever points at the node. */
	public NodeContent tip(String text) {
		tip = text;
		return this;
	}

	/** Sets the address the node leads to in an SVG. */
	public NodeContent link(String address) {
		link = address;
		return this;
	}

	public NotationEntry notation() {
		return notation;
	}

	public String title() {
		return title;
	}

	public List<String> details() {
		return details;
	}

	public List<Row> rows() {
		return rows;
	}

	public List<Badge> badges() {
		return badges;
	}

	public List<Tint> tints() {
		return tints;
	}

	/** @return null for the normal state */
	public NodeState state() {
		return state;
	}

	public String tip() {
		return tip;
	}

	public String link() {
		return link;
	}
}
