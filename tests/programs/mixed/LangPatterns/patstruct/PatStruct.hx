package patstruct;

typedef Shape = { kind:String, ?size:Int, ?pos:{ x:Int, y:Int } };
class PatStruct {
	static function f(s:Shape) return switch s {
		case { kind: "dot", pos: { x: 0, y: 0 } }: "origin";
		case { kind: "dot", pos: { x: x, y: y } }: 'dot $x $y';
		case { kind: "box", size: 1 | 2 }: "small";
		case { kind: "box", size: n } if (n != null && n > 100): "huge";
		case { kind: "box", size: null }: "nosize";
		case { kind: "box" }: "box";
		case { kind: k }: "other " + k;
	}
	public static function main() {
		Sys.println(f({ kind: "dot", pos: { x: 0, y: 0 } }));
		Sys.println(f({ kind: "dot", pos: { x: 3, y: 0 } }));
		Sys.println(f({ kind: "box", size: 2 }));
		Sys.println(f({ kind: "box", size: 200 }));
		Sys.println(f({ kind: "box" }));
		Sys.println(f({ kind: "box", size: 50 }));
		Sys.println(f({ kind: "zig" }));
	}
}
