import haxe.ds.GenericStack;
import haxe.ds.Vector;

using haxe.EnumTools;

enum Kind {
	One;
	TWO(n:Int);
	ThreeParts(a:Int, b:String);
}

class StdEnums {
	static function main() {
		Sys.println(Type.getEnumConstructs(Kind));
		Sys.println(Type.enumIndex(TWO(1)) + " " + Type.enumIndex(One) + " " + ThreeParts(1, "x").getIndex());
		Sys.println(Type.createEnum(Kind, "TWO", [5]));
		Sys.println(Type.createEnumIndex(Kind, 0));
		Sys.println(Type.allEnums(Kind));
		Sys.println(Kind.getConstructors().length + TWO(3).getName() + TWO(3).getParameters());
		Sys.println(ThreeParts(1, "x").equals(ThreeParts(1, "x")));
		Sys.println(haxe.crypto.Md5.encode("abc"));
		Sys.println(haxe.crypto.Sha256.encode("abc"));
		var v = new Vector<Int>(3);
		v[0] = 1;
		v.set(2, 7);
		Sys.println(v[2] + v.length + v.get(0));
		Sys.println(Vector.fromArrayCopy([1, 2]).toArray());
		var s = new GenericStack<Int>();
		s.add(1);
		s.add(2);
		Sys.println(s.first() + " " + s.pop() + " " + s.isEmpty());
		for (x in s)
			Sys.println(x);
	}
}
