package patstructenum;

enum Ev { Click(p:{ x:Int, y:Int }); Key(k:{ code:Int, ?shift:Bool }); Multi(l:Array<Ev>); }
class PatStructEnum {
	static function f(e:Ev) return switch e {
		case Click({ x: 0 }): "left edge";
		case Click({ x: x, y: y }) if (x == y): "diag " + x;
		case Click(p): p.x + "/" + p.y;
		case Key({ code: 13 }): "enter";
		case Key({ code: c, shift: true }): "S" + c;
		case Key({ code: c }): "k" + c;
		case Multi([Click({ x: a }), Key({ code: b })]): 'ck $a $b';
		case Multi(l): l.length + " events";
	}
	public static function main() {
		for (e in [Click({ x: 0, y: 3 }), Click({ x: 2, y: 2 }), Click({ x: 1, y: 2 }), Key({ code: 13 }), Key({ code: 65, shift: true }), Key({ code: 66 }), Multi([Click({ x: 8, y: 9 }), Key({ code: 7 })]), Multi([])]) Sys.println(f(e));
	}
}
