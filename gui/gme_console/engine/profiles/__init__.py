"""Profiles and credentials in use. `profile_service`, `profile_messages` and `guard_policy` are for all, `row_access`
and `credential_provider` for the engine.
"""
