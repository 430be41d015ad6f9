class TypeParameterUse {
	static function f<T>(x:T):Int return x;
	static function main() {
		
	}
}
