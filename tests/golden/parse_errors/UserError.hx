class UserError {
	#if !nothing
	#error "not here"
	#end
}
