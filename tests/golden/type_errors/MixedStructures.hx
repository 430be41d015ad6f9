class MixedStructures {
	static function main() {
		var q = Math.random() > 0.1 ? {a: 1, b: {c: 1}} : {a: 2, b: {c: "s"}};
		var r = Math.random() > 0.1 ? {z: 1, b: 1} : {z: "a", b: "b"};
		var x = [{a: null}, {a: 1}, {a: 1.5}];
		var y:Int = x;
		var m = ["a" => {x: 1}, "b" => {x: "1"}];
		var m = [{x: 1, y: 1}, {x: 1}];
		var m = [{x: 1}, {y: 1}];
		var m = switch 1 { case 1: {k: 1}; case 2: {k: "a"}; case _: {k: 1.5}; };
	}
}
