typedef Fixed = {final a:Array<Int>;}
typedef Read = {var a(default, never):Array<Int>;}
typedef Plain = {var a:Array<Int>;}
typedef FixedTwo = {final a:Array<Int>; final ?b:String;}
typedef ReadTwo = {var a(default, never):Array<Int>; @:optional var b(default, null):String;}

class FinalFields {
	static function same(f:Fixed, r:Read) {
		f = r;
		r = f;
	}
	static function two(f:FixedTwo, r:ReadTwo) {
		f = r;
		r = f;
	}
	static function plain(f:Fixed, p:Plain) {
		f = p;
		p = f;
	}
	static function main() {
		var o = {a: [1]};
		var p:{final a:Array<Int>;} = o;
		var q:{final a:Array<Int>;} = {a: [1]};
	}
}
