enum abstract Permission(Int) to Int {
	var Read = 1;
	var Write = 2;
	var Delete = 4;
	var Admin = 8;
}

class BitFlags {
	static final ALL = [Read, Write, Delete, Admin];

	static function grant(mask:Int, p:Permission):Int
		return mask | p;

	static function revoke(mask:Int, p:Permission):Int
		return mask & ~(p : Int);

	static function has(mask:Int, p:Permission):Bool
		return mask & p != 0;

	static function name(p:Permission):String {
		return switch (p) {
			case Read: "read";
			case Write: "write";
			case Delete: "delete";
			case Admin: "admin";
		}
	}

	static function describe(mask:Int):String {
		var names = [for (p in ALL) if (has(mask, p)) name(p)];
		return names.length == 0 ? "none" : names.join("+");
	}

	static function parse(s:String):Int {
		var mask = 0;
		for (part in s.split(",")) {
			for (p in ALL) {
				if (name(p) == part) {
					mask = grant(mask, p);
					break;
				}
			}
		}
		return mask;
	}

	static function bits(n:Int, width:Int):String {
		var s = "";
		while (width-- > 0)
			s += (n >> width) & 1;
		return s;
	}

	static function main() {
		var mask = parse("read,write,unknown");
		Sys.println(describe(mask) + " " + bits(mask, 4));
		mask = grant(mask, Admin);
		mask = revoke(mask, Write);
		Sys.println(describe(mask) + " " + bits(mask, 4));
		Sys.println(has(mask, Write) + " " + has(mask, Read));
		mask ^= Read;
		Sys.println(describe(mask) + " " + mask);
		Sys.println(describe(0));
		var toggled = 0;
		for (i in 0...8)
			if (i & 1 == 1)
				toggled |= 1 << i;
		Sys.println(bits(toggled, 8) + " " + (toggled >>> 1) + " " + (~toggled & 255));
		Sys.println((5 & 3) + (5 | 3) + (5 ^ 3) + (1 << 4));
	}
}
