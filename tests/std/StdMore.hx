import haxe.Int32;
import haxe.ds.BalancedTree;
import haxe.ds.Vector;

// Wrapped and unsigned Ints with all their operators, ordered trees, vectors.
class StdMore {
	static function ints() {
		var a:Int32 = 2147483647;
		a++;
		trace(a);
		trace(--a);
		trace(a-- + 0, a);
		var b:Int32 = -5;
		trace(b + 1.5, 1.5 - b, b * 0.5, b / 2, b % 3, 7 % b, b % 1.5);
		trace(b < 1, b < 1.5, 1.5 < b, b == -5, b != -5.5, b >= -5, 3 > b);
		trace(b & 3, b | 3, b ^ 3, ~b, b >> 1, b >>> 28, b << 3, 1 << b, -b);
		trace(Int32.ucompare(-1, 1), Int32.ucompare(1, 2), Int32.ucompare(2, 2));
		var c:Int32 = 3;
		trace(2.5 < c, 10 / c, 2.5 * c);
	}

	static function unsigned() {
		var u:UInt = 0xFFFFFFFF;
		trace(u > 1, u > 1.5, 1.5 > u, u == 0xFFFFFFFF, u >= 2.5, u / 2.0, u - 0.5, 0.5 - u, u % 2.5, u * 2.0);
		u++;
		trace(u);
		var w = u--;
		trace(w, u, ~u, ++u, --u);
		var s:UInt = 7;
		trace(s == 7.0, s != 7, s < 7.5, s <= 6.5, 9.5 % s, 14.0 / s);
	}

	static function trees() {
		var tree = new BalancedTree<String, Int>();
		for (word in ["pear", "apple", "plum", "fig"])
			tree.set(word, word.length);
		trace(tree);
		trace(tree.remove("plum"), tree.remove("plum"), tree.exists("fig"), tree.get("fig"), tree.get("kiwi"));
		for (key => value in tree)
			trace(key, value);
		for (value in tree)
			trace(value);
		trace([for (key in tree.keys()) key]);
		var other = tree.copy();
		other.clear();
		trace(tree.toString(), other.toString());
	}

	static function vectors() {
		var v = new Vector<Int>(5);
		for (i in 0...5)
			v[i] = i * 10;
		Vector.blit(v, 0, v, 1, 3);
		trace(v.toArray());
		trace(v.toArray(), v.length, v[0]);
		var w = Vector.fromArrayCopy([1, 2, 3]);
		Vector.blit(v, 1, w, 0, 2);
		trace(w.toArray(), w.map(x -> x + 1).toArray(), w.join("-"));
	}

	static function main() {
		ints();
		unsigned();
		trees();
		vectors();
	}
}
