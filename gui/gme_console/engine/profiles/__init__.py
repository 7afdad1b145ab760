"""Profiles and credentials in use. `profile_service` and `profile_messages` are for all, `row_access`,
`credential_provider` and `guard_policy` for the engine.
"""
