package patmix;

enum J { JNull; JBool(b:Bool); JNum(n:Float); JStr(s:String); JArr(a:Array<J>); JObj(f:Array<{ k:String, v:J }>); }
class PatMix {
	static function ser(j:J):String return switch j {
		case JNull: "null";
		case JBool(true): "T";
		case JBool(false): "F";
		case JNum(n): '$n';
		case JStr(""): "E";
		case JStr(s): '"$s"';
		case JArr([]): "[]";
		case JArr([x]): "[" + ser(x) + "]";
		case JArr([JNum(a), JNum(b)]): 'P$a,$b';
		case JArr(l): "[" + l.map(ser).join(",") + "]";
		case JObj([{ k: "only", v: JNum(n) }]): 'only$n';
		case JObj(fs): "{" + [for (f in fs) f.k + ":" + ser(f.v)].join(",") + "}";
	}
	public static function main() {
		Sys.println(ser(JArr([JNull, JBool(true), JBool(false), JNum(1.5), JStr(""), JStr("q"), JArr([]), JArr([JNum(2)]), JArr([JNum(1), JNum(2)]), JObj([{ k: "only", v: JNum(4) }]), JObj([{ k: "a", v: JNull }, { k: "b", v: JStr("z") }])])));
	}
}
