package org.btdeploy.diagram.view;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.btdeploy.diagram.Messages;
import org.btdeploy.model.Deployment;
import org.eclipse.emf.ecore.EObject;

/** Makes any of the views: the one way from a deployment to boxes and lines, for command line and studio. */
public final class Views {
	private Views() {
	}

	/**
	 * @param kind which view
	 * @param deployment what to show; may have unresolved references
	 * @param marks findings by the element they are about
	 * @param unresolved names of unresolved references
	 * @param options what of it to show
	 * @return boxes with their sizes and lines, without places
	 */
	public static View of(ViewKind kind, Deployment deployment, Map<EObject, List<Mark>> marks, UnresolvedNames unresolved, ViewOptions options) {
		View view = make(kind, deployment, marks, unresolved, options);
		if (view.graph().roots().isEmpty() && !options.restriction().isNone()) {
			view.graph().setRemark(Messages.get("Views_nothingLeft"));
		}
		return view;
	}

	private static View make(ViewKind kind, Deployment deployment, Map<EObject, List<Mark>> marks, UnresolvedNames unresolved, ViewOptions options) {
		return switch (kind) {
			case NETWORK -> NetworkView.of(deployment, marks, unresolved, options);
			case HOSTS -> HostsView.of(deployment, marks, options);
			case AVAILABILITY -> AvailabilityView.of(deployment, marks, options);
			case TRUST -> TrustView.of(deployment, marks, unresolved, options);
			case DATA -> DataView.of(deployment, marks, unresolved, options);
		};
	}

	/** @return the views that show an element as a box, a row in one, or a line; key as of {@link ElementPaths} */
	public static List<ViewKind> showing(Deployment deployment, String element) {
		return Arrays.stream(ViewKind.values()).filter(kind -> shows(of(kind, deployment), element)).toList();
	}

	private static boolean shows(View view, String element) {
		return view.contents().keySet().stream().anyMatch(node -> node.id().equals(element))
			|| view.contents().values().stream().anyMatch(content -> content.rows().stream().anyMatch(row -> element.equals(row.element())))
			|| view.graph().links().stream().anyMatch(link -> link.id().equals(element));
	}

	/** The whole view, without findings. */
	public static View of(ViewKind kind, Deployment deployment) {
		return of(kind, deployment, Map.of(), UnresolvedNames.UNKNOWN, ViewOptions.ALL);
	}

	/** @return the heading of pictures of a deployment: its label in one line, else its name */
	public static String title(Deployment deployment) {
		String label = deployment.getLabel();
		return label == null || label.isBlank() ? deployment.getName() : label.replace('\n', ' ');
	}
}
