class TryJoined {
	static function main() {
		var x = try 1 catch (e:String) "a" catch (e:Dynamic) true;
		var y:Int = try "b" catch (e:String) "a" catch (e:Dynamic) true;
		var z = try 1 catch (e:String) 2.5;
		$type(z);
		var n = try 1 catch (e:Dynamic) null;
		$type(n);
		var m = try null catch (e:Dynamic) 1;
		$type(m);
		var o = try { a: 1 } catch (e:Dynamic) { a: 1, b: 2 };
		$type(o);
		var o = try { a: 1, b: 2 } catch (e:Dynamic) { a: 1 };
		$type(o);
	}
}
