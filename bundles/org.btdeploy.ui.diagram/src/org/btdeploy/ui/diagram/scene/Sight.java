package org.btdeploy.ui.diagram.scene;

import java.util.EnumSet;
import java.util.Set;

import org.btdeploy.diagram.notation.Initiator;
import org.btdeploy.diagram.view.Restriction;
import org.btdeploy.diagram.view.ViewKind;
import org.btdeploy.diagram.view.ViewOptions;

/**
 * What of a deployment the picture shows.
 *
 * @param kind which view
 * @param options what of it; less than everything is a filter
 */
public record Sight(ViewKind kind, ViewOptions options) {
	/** The whole network. */
	public static final Sight FIRST = new Sight(ViewKind.NETWORK, ViewOptions.ALL);

	public Sight with(ViewKind other) {
		return new Sight(other, options);
	}

	/** @return with the message flows opened by these shown or hidden, the others as they are */
	public Sight with(Initiator initiator, boolean shown) {
		Set<Initiator> flows = options.flows().isEmpty() ? EnumSet.noneOf(Initiator.class) : EnumSet.copyOf(options.flows());
		if (shown) {
			flows.add(initiator);
		} else {
			flows.remove(initiator);
		}
		return new Sight(kind, options.withFlows(flows));
	}

	public Sight withInfrastructure(boolean shown) {
		return new Sight(kind, options.withInfrastructure(shown));
	}

	/** @return confined to a part of the deployment, with the same filter */
	public Sight with(Restriction part) {
		return new Sight(kind, options.withRestriction(part));
	}

	/** @return with all connections of the part that is shown */
	public Sight unfiltered() {
		return new Sight(kind, ViewOptions.ALL.withRestriction(options.restriction()));
	}

	/** @return whether connections are hidden */
	public boolean isFiltered() {
		return !equals(unfiltered());
	}

	/** @return whether only a part of the deployment is shown */
	public boolean isRestricted() {
		return !options.restriction().isNone();
	}

	/** @return with also this in the part that is shown, where only a part is */
	public Sight including(String element) {
		return isRestricted() ? with(options.restriction().with(element)) : this;
	}

	/** @return the same after an element was renamed */
	public Sight renamed(String before, String now) {
		return isRestricted() ? with(options.restriction().renamed(before, now)) : this;
	}
}
