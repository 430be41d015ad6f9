class TypeParameterField {
	static function f<T>(x:T) return x.y;
	static function main() {
		
	}
}
