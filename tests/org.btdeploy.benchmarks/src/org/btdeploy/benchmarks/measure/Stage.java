package org.btdeploy.benchmarks.measure;

/** The stages from a text to a picture. */
enum Stage {
	READ, RULES, VIEW, LAYOUT, SCENE, SVG
}
